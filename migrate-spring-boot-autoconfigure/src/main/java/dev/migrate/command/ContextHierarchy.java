package dev.migrate.command;

import dev.migrate.Migrate;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The contexts that one application starts, each the parent of the next
 * ({@link SpringApplicationBuilder#child}). All of them get the arguments of the
 * application, and a command is for the first one that knows {@link Migrate}.
 */
final class ContextHierarchy {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private ContextHierarchy() {
    }

    /**
     * Whether a context that has been started is the one that a command is for.
     * @param context the context
     * @return {@code true} if it knows {@link Migrate}, or nothing comes after it that
     * might
     */
    static boolean isMeant(ConfigurableApplicationContext context) {
        return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context.getBeanFactory(), Migrate.class, true,
                false).length > 0 || !hasChild();
    }

    /**
     * A builder runs the parent of its application first, which nobody tells the parent.
     */
    private static boolean hasChild() {
        return STACK.walk(
                (frames) -> frames
                    .filter((frame) -> frame.getDeclaringClass() == SpringApplicationBuilder.class
                            && frame.getMethodName().equals("run"))
                    .count()) > 1;
    }

    /**
     * Closes a context and those above it.
     * @param context the lowest one
     */
    static void close(ConfigurableApplicationContext context) {
        ApplicationContext parent = context.getParent();
        context.close();
        if (parent instanceof ConfigurableApplicationContext above) {
            close(above);
        }
    }

}

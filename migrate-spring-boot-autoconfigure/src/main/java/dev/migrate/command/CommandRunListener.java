package dev.migrate.command;

import java.io.PrintStream;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Turns the start of an application whose first argument is {@code migrate} into the run
 * of a command: no web server, no beans but those that the command needs, no code of the
 * application's own. What needs no application at all, such as help, is done at once.
 * <p>
 * It acts in its constructor, which Spring Boot calls before it publishes the first
 * event; devtools would otherwise already have restarted the application in another
 * thread.
 */
class CommandRunListener implements SpringApplicationRunListener {

    static final String COMMAND = "migrate";

    /**
     * The property that says, to whom it may concern, that a command is run.
     */
    static final String PROPERTY = "migrate.command";

    /**
     * Standard output as it is before the first of several contexts redirects it.
     */
    private static final PrintStream OUTPUT = System.out;

    private final @Nullable CommandArguments arguments;

    CommandRunListener(SpringApplication application, String[] arguments) {
        this.arguments = CommandArguments.of(arguments);
        if (this.arguments != null) {
            prepare(application, this.arguments);
        }
    }

    private void prepare(SpringApplication application, CommandArguments arguments) {
        CommandPreview preview = CommandPreview.of(arguments.command());
        if (!preview.needsApplication()) {
            exit(new StaticListableBeanFactory(), arguments);
        }
        // Whatever the application or its logging prints must not mix with the result.
        System.setOut(System.err);
        System.setProperty("spring.devtools.restart.enabled", "false");
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAddCommandLineProperties(false);
        application.setRegisterShutdownHook(false);
        application.setApplicationContextFactory((webApplicationType) -> new CommandContext());
        application.addListeners(new CommandEnvironmentListener(arguments, preview.properties()));
    }

    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
        if (this.arguments != null && context instanceof CommandContext && ContextHierarchy.isMeant(context)) {
            exit(context, this.arguments);
        }
    }

    private void exit(BeanFactory beans, CommandArguments arguments) {
        int exitCode = new MigrateCommandLine(beans, OUTPUT, Terminal::ofProcess).run(arguments.command());
        if (beans instanceof ConfigurableApplicationContext context) {
            ContextHierarchy.close(context);
        }
        OUTPUT.flush();
        System.exit(exitCode);
    }

}

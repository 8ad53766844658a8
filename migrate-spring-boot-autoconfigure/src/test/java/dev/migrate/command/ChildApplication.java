package dev.migrate.command;

import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/**
 * An application of two contexts, one the parent of the other. Which of them is the
 * {@link BusyApplication}, the property {@code busy} says: {@code parent}, {@code child}
 * or {@code both}; otherwise neither is.
 */
@Configuration(proxyBeanMethods = false)
class ChildApplication {

    public static void main(String[] arguments) {
        String busy = System.getProperty("busy", "");
        new SpringApplicationBuilder(application(busy, "parent")).child(application(busy, "child")).run(arguments);
        System.out.println("The application was started");
    }

    private static Class<?> application(String busy, String place) {
        return List.of(place, "both").contains(busy) ? BusyApplication.class : ChildApplication.class;
    }

}

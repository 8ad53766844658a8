package dev.migrate.command;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * An application that says on standard output whatever it is made to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class BusyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BusyApplication.class, arguments);
    }

    @Bean
    CommandLineRunner commandLineRunner() {
        return (arguments) -> System.out.println("The command line runner was run");
    }

    @Bean
    ApplicationRunner applicationRunner() {
        return (arguments) -> System.out.println("The application runner was run");
    }

    @Bean
    InitializingBean eagerBean() {
        return () -> System.out.println("The eager bean was made");
    }

    @Bean
    SmartLifecycle lifecycle() {
        return new SmartLifecycle() {

            @Override
            public void start() {
                System.out.println("The lifecycle was started");
            }

            @Override
            public void stop() {
            }

            @Override
            public boolean isRunning() {
                return false;
            }

        };
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        System.out.println("The application was ready");
    }

}

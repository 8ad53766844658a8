package dev.migrate.poetry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * An application whose entities have got other names.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class PoetryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PoetryApplication.class, arguments);
    }

}

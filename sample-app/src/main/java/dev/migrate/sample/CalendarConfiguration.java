package dev.migrate.sample;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Tells the library which day it is, and starts the work that is due every day.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CalendarConfiguration {

    /**
     * The library's clock; it ticks no finer than any database stores.
     * @return a clock in the time zone of the library
     */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneId.systemDefault());
    }

}

package dev.migrate.command;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Settings that an application must have while it runs a command, whatever its own say.
 * They are there before its configuration files are read.
 */
class CommandEnvironmentListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final CommandArguments arguments;

    private final Map<String, String> properties;

    /**
     * A listener.
     * @param arguments the arguments of the application
     * @param properties what the options of the command set besides
     */
    CommandEnvironmentListener(CommandArguments arguments, Map<String, String> properties) {
        this.arguments = arguments;
        this.properties = properties;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        MutablePropertySources sources = event.getEnvironment().getPropertySources();
        sources.addFirst(new SimpleCommandLinePropertySource("migrateCommandProperties",
                this.arguments.properties().toArray(String[]::new)));
        sources.addFirst(new MapPropertySource("migrateCommand", settings(this.properties)));
    }

    private static Map<String, Object> settings(Map<String, String> properties) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.main.web-application-type", "none");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.main.log-startup-info", "false");
        settings.put("spring.main.keep-alive", "false");
        settings.put(CommandRunListener.PROPERTY, "true");
        settings.put("migrate.on-startup", "none");
        settings.put("spring.sql.init.mode", "never");
        settings.put("spring.flyway.enabled", "false");
        settings.put("spring.liquibase.enabled", "false");
        settings.put("logging.level.root", "warn");
        settings.putAll(properties);
        return settings;
    }

}

package dev.migrate.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What {@code -x} says, as properties of the application: before the first bean is
 * created that reads them, and before all others of the same name.
 */
final class ArgumentProperties {

    private ArgumentProperties() {
    }

    static void add(Map<String, String> arguments, BeanFactory beans) {
        if (!arguments.isEmpty()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            // Brackets keep a name as it is written.
            arguments.forEach((name, value) -> properties.put("migrate.arguments[" + name + "]", value));
            beans.getBean(ConfigurableEnvironment.class)
                .getPropertySources()
                .addFirst(new MapPropertySource("migrateCommandArguments", properties));
        }
    }

}

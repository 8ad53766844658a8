package dev.migrate.command;

import java.io.IOException;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import picocli.CommandLine.IVersionProvider;

/**
 * Tells the version of Migrate, which the build writes into a file beside this class.
 */
class MigrateVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = PropertiesLoaderUtils
            .loadProperties(new ClassPathResource("version.properties", MigrateVersion.class));
        return new String[] { CommandRunListener.COMMAND + " " + properties.getProperty("version") };
    }

}

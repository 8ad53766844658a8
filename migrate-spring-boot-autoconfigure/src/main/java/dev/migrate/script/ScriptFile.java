package dev.migrate.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * A file in a script location, which may be a script or anything else.
 *
 * @param name the file name
 * @param location where it is, for messages
 * @param resource the content
 */
record ScriptFile(String name, String location, Resource resource) {

    boolean isSql() {
        return this.name.endsWith(".sql");
    }

    /**
     * Whether this may be the class of a migration: nested and anonymous classes are not,
     * nor is what describes a package or a module.
     * @return whether it is worth opening
     */
    boolean isTopLevelClass() {
        return this.name.endsWith(".class") && this.name.indexOf('$') < 0 && this.name.indexOf('-') < 0;
    }

    /**
     * The address by which the same file is recognised when two locations overlap.
     * @return the address
     */
    String address() {
        return address(this.resource);
    }

    static String address(Resource resource) {
        try {
            return StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException ex) {
            return resource.getDescription();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}

package dev.migrate.script;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Finds what a class extends and implements by reading class files.
 */
final class TypeHierarchy {

    private final MetadataReaderFactory metadata;

    TypeHierarchy(MetadataReaderFactory metadata) {
        this.metadata = metadata;
    }

    /**
     * Whether a class is of the given type, or may be, because a class file above it
     * cannot be found. Then loading it will tell.
     * @param start the class
     * @param wanted the type
     * @return {@code false} if the class certainly is not
     */
    boolean isOrMayBe(ClassMetadata start, Class<?> wanted) {
        Deque<ClassMetadata> open = new ArrayDeque<>();
        open.add(start);
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (String name : above(open.remove())) {
                if (name.equals(wanted.getName())) {
                    return true;
                }
                if (!name.startsWith("java.") && seen.add(name)) {
                    ClassMetadata type = read(name);
                    if (type == null) {
                        return true;
                    }
                    open.add(type);
                }
            }
        }
        return false;
    }

    private static Set<String> above(ClassMetadata type) {
        Set<String> names = new HashSet<>(Set.of(type.getInterfaceNames()));
        String superclass = type.getSuperClassName();
        if (superclass != null) {
            names.add(superclass);
        }
        return names;
    }

    private @Nullable ClassMetadata read(String name) {
        try {
            return this.metadata.getMetadataReader(name).getClassMetadata();
        }
        catch (IOException | RuntimeException ex) {
            return null;
        }
    }

}

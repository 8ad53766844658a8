package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Pairs what there is with what is wanted, by structure; among equals, those of the same
 * name.
 *
 * @param unwanted what there is and is not wanted
 * @param missing what is wanted and not there
 * @param <T> what is paired
 */
record Matching<T>(List<T> unwanted, List<T> missing) {

    static <T> Matching<T> of(List<T> actual, List<T> wanted, Function<T, Object> key,
            Function<T, @Nullable String> name) {
        List<T> unwanted = new ArrayList<>(actual);
        List<T> missing = new ArrayList<>(wanted);
        missing.removeIf((element) -> remove(unwanted,
                (candidate) -> name.apply(candidate) != null
                        && Objects.equals(name.apply(candidate), name.apply(element))
                        && key.apply(candidate).equals(key.apply(element))));
        missing.removeIf((element) -> remove(unwanted, (candidate) -> key.apply(candidate).equals(key.apply(element))));
        return new Matching<>(unwanted, missing);
    }

    private static <T> boolean remove(List<T> elements, Predicate<T> condition) {
        for (int i = 0; i < elements.size(); i++) {
            if (condition.test(elements.get(i))) {
                elements.remove(i);
                return true;
            }
        }
        return false;
    }

}

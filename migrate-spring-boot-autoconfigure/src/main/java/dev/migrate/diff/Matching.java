package dev.migrate.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Pairs what there is with what is wanted, by structure; among equals, those of the same
 * name.
 *
 * @param unwanted what there is and is not wanted
 * @param missing what is wanted and not there
 * @param pairs what there is to what is wanted
 * @param <T> what is paired
 */
record Matching<T>(List<T> unwanted, List<T> missing, Map<T, T> pairs) {

    static <T> Matching<T> of(List<T> actual, List<T> wanted, Function<T, @Nullable Object> key,
            Function<T, @Nullable String> name) {
        List<T> unwanted = new ArrayList<>(actual);
        List<T> missing = new ArrayList<>(wanted);
        Map<T, T> pairs = new LinkedHashMap<>();
        BiPredicate<T, T> alike = (candidate, element) -> Objects.equals(key.apply(candidate), key.apply(element));
        BiPredicate<T, T> namesakes = (candidate, element) -> name.apply(candidate) != null
                && Objects.equals(name.apply(candidate), name.apply(element));
        pair(unwanted, missing, pairs, namesakes.and(alike));
        pair(unwanted, missing, pairs, alike);
        return new Matching<>(unwanted, missing, pairs);
    }

    private static <T> void pair(List<T> unwanted, List<T> missing, Map<T, T> pairs, BiPredicate<T, T> condition) {
        missing.removeIf((element) -> {
            for (int i = 0; i < unwanted.size(); i++) {
                if (condition.test(unwanted.get(i), element)) {
                    pairs.put(unwanted.remove(i), element);
                    return true;
                }
            }
            return false;
        });
    }

}

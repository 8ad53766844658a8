package dev.migrate.sample.catalogue;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A publication to be catalogued; its {@code kind} says which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
sealed interface NewPublication permits NewBook, NewAudioBook, NewMagazine {

    Description description();

    Publication toPublication(Instant cataloguedAt);

}

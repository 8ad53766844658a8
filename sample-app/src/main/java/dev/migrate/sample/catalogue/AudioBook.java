package dev.migrate.sample.catalogue;

import java.time.Instant;
import java.time.Period;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A book that somebody reads to you.
 */
@Entity
@Table(name = "audio_book")
public class AudioBook extends Publication {

    @NotBlank
    @Size(max = 120)
    private String narrator;

    @Min(1)
    private int playingMinutes;

    public AudioBook(String title, String language, String narrator, int playingMinutes, Instant cataloguedAt) {
        super(title, language, cataloguedAt);
        this.narrator = narrator;
        this.playingMinutes = playingMinutes;
    }

    protected AudioBook() {
    }

    @Override
    public String getKind() {
        return "audio book";
    }

    @Override
    public @Nullable String getStandardNumber() {
        return null;
    }

    @Override
    public Period loanPeriod() {
        return Period.ofWeeks(2);
    }

    public String getNarrator() {
        return this.narrator;
    }

    public int getPlayingMinutes() {
        return this.playingMinutes;
    }

}

package dev.migrate.sample.catalogue;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@JsonTypeName("audio-book")
record NewAudioBook(@NotNull @Valid Description description, @NotBlank @Size(max = 120) String narrator,
        @NotNull @Positive Integer playingMinutes) implements NewPublication {

    @Override
    public Publication toPublication(Instant cataloguedAt) {
        return new AudioBook(this.description.title(), this.description.language(), this.narrator, this.playingMinutes,
                cataloguedAt);
    }

}

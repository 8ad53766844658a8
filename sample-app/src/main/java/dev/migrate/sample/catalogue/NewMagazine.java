package dev.migrate.sample.catalogue;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@JsonTypeName("magazine")
record NewMagazine(@NotNull @Valid Description description,
        @NotNull @Pattern(regexp = "\\d{4}-?\\d{3}[\\dX]", message = "must be an ISSN like 1234-567X") String issn,
        @NotBlank @Size(max = 20) String issue) implements NewPublication {

    @Override
    public Publication toPublication(Instant cataloguedAt) {
        return new Magazine(this.description.title(), this.description.language(), this.issn.replace("-", ""),
                this.issue, cataloguedAt);
    }

}

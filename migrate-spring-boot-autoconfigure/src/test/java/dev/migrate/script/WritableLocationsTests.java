package dev.migrate.script;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WritableLocationsTests {

    private final WritableLocations one = locations("classpath:db/migrate");

    private final WritableLocations several = locations("classpath:db/migrate", "classpath:db/orders", "file:/srv/sql");

    @Test
    void onlyLocationNeedsNoWords() {
        assertThat(this.one.choose(RevisionFormat.JAVA, null, List.of())).isEqualTo("classpath:db/migrate");
        assertThat(locations("file:/srv/sql", "classpath:db").choose(RevisionFormat.JAVA, null, List.of()))
            .isEqualTo("classpath:db");
    }

    @Test
    void revisionIsWrittenWhereTheOneIsThatItFollows() {
        assertThat(this.several.choose(RevisionFormat.SQL, null, List.of(script("db/orders/2026/1a.sql"))))
            .isEqualTo("classpath:db/orders");
        assertThat(this.several.choose(RevisionFormat.SQL, null, List.of(script("/srv/sql/1a.sql"))))
            .isEqualTo("file:/srv/sql");
        assertThat(this.several.choose(RevisionFormat.JAVA, null,
                List.of(script("/srv/sql/1a.sql"), script("db/migrate/2b.sql"))))
            .isEqualTo("classpath:db/migrate");
    }

    @Test
    void firstRevisionNeedsALocationWhereThereAreSeveral() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> this.several.choose(RevisionFormat.JAVA, null, List.of()))
            .withMessage("There are several locations (classpath:db/migrate, classpath:db/orders), and the revision "
                    + "follows none whose location it could share. Nothing was written. "
                    + "Choose one with: --location classpath:db/migrate");
    }

    @Test
    void askedLocationIsOneOfThemOrBelowOne() {
        assertThat(this.several.choose(RevisionFormat.JAVA, "db/orders/old", List.of(script("db/migrate/1a.sql"))))
            .isEqualTo("db/orders/old");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> this.one.choose(RevisionFormat.JAVA, "classpath:db/migration", List.of()))
            .withMessage("The location classpath:db/migration is not in migrate.locations (classpath:db/migrate), "
                    + "so that the revision would not be found there. Nothing was written. Name one of these with "
                    + "--location, or a directory below one, or add it to migrate.locations");
    }

    @Test
    void javaNeedsTheClassPath() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> locations("file:/srv/sql").choose(RevisionFormat.JAVA, null, List.of()))
            .withMessageContaining("--format sql");
    }

    @Test
    void directoryIsASourceDirectoryOrTheLocationItself() {
        assertThat(this.one.directory("classpath:db/migrate", RevisionFormat.JAVA))
            .isEqualTo(Path.of("src/main/java/db/migrate"));
        assertThat(this.one.directory("classpath*:db/migrate", RevisionFormat.SQL))
            .isEqualTo(Path.of("src/main/resources/db/migrate"));
        assertThat(this.one.directory("file:/srv/sql", RevisionFormat.SQL)).isEqualTo(Path.of("/srv/sql"));
        assertThat(this.one.above("classpath:db/migrate", RevisionFormat.SQL)).isEqualTo(Path.of("src/main"));
        assertThat(this.one.above("file:sql", RevisionFormat.SQL)).isEqualTo(Path.of(""));
    }

    private static WritableLocations locations(String... locations) {
        return new WritableLocations(List.of(locations), Path.of("src/main/java"), Path.of("src/main/resources"));
    }

    private static RevisionScript script(String location) {
        return new SqlRevision("1a", List.of(), List.of(), List.of(), List.of(), "", null,
                new ScriptFile("1a.sql", location, new ByteArrayResource(new byte[0])), Placeholders.NONE);
    }

}

package dev.migrate.autoconfigure;

import dev.migrate.MigrateException;
import dev.migrate.PendingRevisionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class MigrateFailureAnalyzerTests {

    private static final String ACTION = "Follow the last line of the description. The commands of the application "
            + "are run with: java -jar <application>.jar migrate <command>";

    @Test
    void messageIsFoundBelowWhatSpringWrapsItIn() {
        MigrateException cause = new MigrateException("What was found.\nWhat to do");

        FailureAnalysis analysis = new MigrateFailureAnalyzer()
            .analyze(new BeanCreationException("migrateInitializer", "no", cause));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("What was found.\nWhat to do");
        assertThat(analysis.getAction()).isEqualTo(ACTION);
        assertThat(analysis.getCause()).isSameAs(cause);
    }

    @Test
    void outermostMessageIsTheOneThatAlsoSaysTheState() {
        MigrateException inner = new MigrateException("What was found.");
        MigrateException outer = new MigrateException("What was found.\nNothing was changed", inner);

        FailureAnalysis analysis = new MigrateFailureAnalyzer().analyze(new IllegalStateException(outer));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("What was found.\nNothing was changed");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new MigrateFailureAnalyzer().analyze(new IllegalStateException("other"))).isNull();
    }

    @Test
    void failedStartOfAnApplicationEndsInTheMessageAndNotInAStackTrace(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatExceptionOfType(BeanCreationException.class)
            .isThrownBy(() -> application.run("--migrate.on-startup=validate",
                    "--migrate.locations=classpath:dev/migrate/autoconfigure/library",
                    "--spring.datasource.generate-unique-name=true"))
            .withRootCauseInstanceOf(PendingRevisionsException.class);

        assertThat(output).contains("""
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                The database lacks 2 revision(s):
                  1a, create author
                  2b, add born
                Nothing was changed. Apply them with: migrate upgrade heads

                Action:

                """ + ACTION).doesNotContain("\tat dev.migrate");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class })
    static class Application {

    }

}

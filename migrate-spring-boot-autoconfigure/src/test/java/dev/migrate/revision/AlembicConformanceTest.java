package dev.migrate.revision;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.function.SingletonSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks Migrate what Alembic was asked, and compares the answers. Every JSON file in
 * {@code src/test/resources/conformance} takes part; one test is one query. Where Migrate
 * answers otherwise on purpose, {@link DeliberateDifference} says so.
 */
class AlembicConformanceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicNode> answersAsAlembicDoes() throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(getClass().getResource("/conformance")).toURI());
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter((entry) -> entry.toString().endsWith(".json")).sorted().toList();
        }
        return files.stream().map(this::file);
    }

    @ParameterizedTest
    @EnumSource
    void everyDeliberateDifferenceIsDocumented(DeliberateDifference difference) {
        assertThat(Path.of("../docs/alembic-differences.md")).content()
            .contains("| **" + difference.documentedName() + "** |");
    }

    private DynamicNode file(Path file) {
        Stream<DynamicNode> cases = JSON.readTree(file).valueStream().map(this::graphCase);
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), cases);
    }

    private DynamicNode graphCase(JsonNode graphCase) {
        List<RevisionNode> revisions = graphCase.at("/graph/revisions").valueStream().map(this::revision).toList();
        Supplier<RevisionGraph> graph = SingletonSupplier.of(() -> RevisionGraph.of(revisions));
        Stream<DynamicTest> queries = graphCase.get("queries").valueStream().map((node) -> {
            ConformanceQuery query = new ConformanceQuery(node);
            return DynamicTest.dynamicTest(query.title(), () -> query.check(graph));
        });
        return DynamicContainer.dynamicContainer(graphCase.get("name").asString(), queries);
    }

    private RevisionNode revision(JsonNode node) {
        return new RevisionNode(node.get("id").asString(), ConformanceQuery.strings(node.path("down")),
                ConformanceQuery.strings(node.path("dependsOn")), ConformanceQuery.strings(node.path("labels")), null);
    }

}

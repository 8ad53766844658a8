package dev.migrate.revision.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a command asks of the graph. Single calls are sampled, since the fastest one tells
 * what the work costs, and the mean what else the machine had to do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = { "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC" })
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RevisionGraphBenchmark {

    /**
     * The graph that is asked.
     */
    @Param
    public Shape shape = Shape.LINE_OF_1000;

    private List<RevisionNode> revisions = List.of();

    private RevisionGraph graph = RevisionGraph.of(List.of());

    private String partialId = "";

    /**
     * Loads the graph.
     */
    @Setup
    public void load() {
        this.revisions = this.shape.revisions();
        this.graph = RevisionGraph.of(this.revisions);
        this.partialId = this.revisions.get(this.revisions.size() / 2).id().substring(0, 8);
    }

    /**
     * Builds and validates the graph.
     * @return the graph
     */
    @Benchmark
    public RevisionGraph loading() {
        return RevisionGraph.of(this.revisions);
    }

    /**
     * Lists all revisions in their order.
     * @return the revisions
     */
    @Benchmark
    public List<RevisionNode> sorting() {
        return this.graph.history();
    }

    /**
     * Asks for the heads of a graph that has not been asked before, so that loading is
     * part of it.
     * @return the heads
     */
    @Benchmark
    public List<RevisionNode> heads() {
        return RevisionGraph.of(this.revisions).resolve("heads");
    }

    /**
     * Completes the beginning of an identifier.
     * @return the revision
     */
    @Benchmark
    public List<RevisionNode> resolving() {
        return this.graph.resolve(this.partialId);
    }

    /**
     * Plans everything.
     * @return the plan
     */
    @Benchmark
    public Plan planning() {
        return this.graph.upgrade(List.of(), "heads");
    }

}

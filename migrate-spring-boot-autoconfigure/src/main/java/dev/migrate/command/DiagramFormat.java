package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.RevisionDescription;

/**
 * Languages in which documents describe diagrams. The newest revision is at the top.
 */
enum DiagramFormat {

    /** Drawn by GitHub and GitLab in their documents (https://mermaid.js.org). */
    MERMAID {

        @Override
        List<String> lines(List<RevisionDescription> revisions) {
            List<String> lines = new ArrayList<>(List.of("flowchart BT"));
            RevisionEdges edges = new RevisionEdges(revisions);
            for (RevisionDescription revision : revisions) {
                lines.add("    %s[\"%s<br>%s\"]".formatted(node(edges, revision.id()), escaped(revision.id()),
                        escaped(revision.message())));
            }
            edges.forEach((from, to, dependency) -> lines
                .add("    %s %s %s".formatted(node(edges, from), dependency ? "-.->" : "-->", node(edges, to))));
            return lines;
        }

        private String node(RevisionEdges edges, String id) {
            return "r" + edges.position(id);
        }

        private String escaped(String text) {
            return text.replace("#", "#35;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
        }

    },

    /** Drawn by Graphviz (https://graphviz.org/doc/info/lang.html). */
    DOT {

        @Override
        List<String> lines(List<RevisionDescription> revisions) {
            List<String> lines = new ArrayList<>(
                    List.of("digraph revisions {", "    rankdir=BT;", "    node [shape=box];"));
            for (RevisionDescription revision : revisions) {
                lines.add("    \"%s\" [label=\"%s\\n%s\"];".formatted(escaped(revision.id()), escaped(revision.id()),
                        escaped(revision.message())));
            }
            new RevisionEdges(revisions).forEach((from, to, dependency) -> lines.add("    \"%s\" -> \"%s\"%s;"
                .formatted(escaped(from), escaped(to), dependency ? " [style=dashed]" : "")));
            lines.add("}");
            return lines;
        }

        private String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\"", "\\\"");
        }

    };

    /**
     * Describes a diagram.
     * @param revisions the revisions, newest first
     * @return the lines of the description
     */
    abstract List<String> lines(List<RevisionDescription> revisions);

}

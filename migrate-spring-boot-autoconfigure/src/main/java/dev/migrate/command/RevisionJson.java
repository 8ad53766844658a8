package dev.migrate.command;

import java.util.List;

import dev.migrate.RevisionDescription;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.json.WritableJson;

/**
 * Revisions as JSON. {@code docs/commands.md} describes the shape, which programs rely
 * on: members may be added, none is renamed or removed.
 */
final class RevisionJson {

    private static final JsonWriter<RevisionDescription> REVISION = JsonWriter.of((members) -> {
        members.add("revision", RevisionDescription::id);
        members.add("revises", RevisionDescription::revises);
        members.add("dependsOn", RevisionDescription::dependsOn);
        members.add("branchLabels", RevisionDescription::branchLabels);
        members.add("branches", RevisionDescription::branches);
        members.add("children", RevisionDescription::children);
        members.add("message", RevisionDescription::message);
        members.add("created", RevisionDescription::created);
        members.add("script", RevisionDescription::location);
        members.add("head", RevisionDescription::head);
        members.add("effectiveHead", RevisionDescription::effectiveHead);
        members.add("branchPoint", RevisionDescription::branchPoint);
        members.add("mergePoint", RevisionDescription::mergePoint);
        members.add("current", RevisionDescription::current);
    });

    private RevisionJson() {
    }

    /**
     * The shape of a result that is nothing but revisions.
     * @param name the name of the only member
     * @return the shape
     */
    static JsonWriter<List<RevisionDescription>> named(String name) {
        return JsonWriter.of((members) -> members.add(name, RevisionJson::list));
    }

    static List<WritableJson> list(List<RevisionDescription> revisions) {
        return revisions.stream().map(REVISION::write).toList();
    }

}

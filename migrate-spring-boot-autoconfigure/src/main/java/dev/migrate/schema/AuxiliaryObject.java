package dev.migrate.schema;

import java.util.List;

/**
 * Something that the entities want besides, in SQL of their own: a function, a trigger,
 * an index of an unusual kind. What it is, is known no further than its SQL tells.
 *
 * @param creation the statements that create it
 * @param removal the statements that take it away again; none if it goes with what it
 * belongs to
 * @param beforeTables whether tables may need it, so that it comes before them
 */
public record AuxiliaryObject(List<String> creation, List<String> removal, boolean beforeTables) {

    public AuxiliaryObject {
        creation = List.copyOf(creation);
        removal = List.copyOf(removal);
    }

}

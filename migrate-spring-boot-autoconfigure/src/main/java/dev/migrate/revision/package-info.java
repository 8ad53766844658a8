/**
 * The revision graph and the grammar of revision identifiers: which revisions there are,
 * what an identifier such as {@code shop@head} or {@code -1} means, and which steps and
 * version rows lead from one state of a database to another. Pure algebra: nothing here
 * reads a file or talks to a database.
 * <p>
 * {@link dev.migrate.revision.RevisionGraph} is the door. Behind it, the grammar is in
 * {@code IdentifierParser}, the graph in {@code LinkedRevisions}, and the walks over it
 * in the classes named {@code ...Planner} and {@code History}. The words and the rules
 * are those of <a href="https://alembic.sqlalchemy.org">Alembic</a>; where Migrate
 * decides otherwise, {@code docs/alembic-differences.md} says why.
 */
@NullMarked
package dev.migrate.revision;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.migrate.sample.membership;

import org.jspecify.annotations.NullMarked;

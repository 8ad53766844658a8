package dev.migrate.model.unsupported;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Wants a type that not all databases have.
 */
@Entity
public class Embedding {

    @Id
    long id;

    @JdbcTypeCode(SqlTypes.VECTOR)
    @Array(length = 3)
    float[] vector;

}

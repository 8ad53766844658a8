package dev.migrate.model.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.vector.SparseFloatVector;

/**
 * As applications that search by likeness.
 */
public final class Embeddings {

    private Embeddings() {
    }

    /** Has a vector of each kind. */
    @Entity(name = "Passage")
    public static class Passage {

        @Id
        long id;

        @JdbcTypeCode(SqlTypes.VECTOR)
        @Array(length = 3)
        float[] usual;

        @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16)
        @Array(length = 4)
        float[] half;

        @JdbcTypeCode(SqlTypes.VECTOR_BINARY)
        @Array(length = 16)
        byte[] bits;

        @JdbcTypeCode(SqlTypes.SPARSE_VECTOR_FLOAT32)
        @Array(length = 1000)
        SparseFloatVector sparse;

    }

}

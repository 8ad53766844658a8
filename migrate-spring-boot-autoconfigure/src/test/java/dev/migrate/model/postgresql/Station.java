package dev.migrate.model.postgresql;

import java.net.InetAddress;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Expressions in indexes, arrays, documents, collations and defaults with casts.
 */
@Entity
@Table(indexes = { @Index(name = "ux_station_name", columnList = "(lower(name))", unique = true),
        @Index(name = "ix_station_code", columnList = "(upper(code)), name desc") })
public class Station {

    @Id
    @ColumnDefault("gen_random_uuid()")
    UUID id;

    @Column(columnDefinition = "text not null")
    String name;

    @Collate("C")
    String code;

    @ColumnDefault("'{}'")
    String[] tags;

    List<Integer> numbers;

    InetAddress address;

    @JdbcTypeCode(SqlTypes.JSON)
    Position position;

    @ColumnDefault("'{\"a\": 1}'")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> document;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'BUS'")
    Kind kind;

    @GeneratedColumn("name || ' (' || coalesce(kind, '?') || ')'")
    String label;

    @Column(columnDefinition = "integer default 1 + 1 check (platforms > 0)")
    Integer platforms;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_station_next",
            foreignKeyDefinition = "foreign key (next_id) references station on update cascade on delete set null"))
    Station next;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Colour colour;

    public enum Colour {

        RED, BLUE

    }

    public enum Kind {

        BUS, TRAIN

    }

    @Embeddable
    public static class Position {

        double latitude;

        @Column(nullable = false)
        Double longitude;

    }

}

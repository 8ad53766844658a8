package dev.migrate.documentation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/**
 * Who may log in. The database calls {@code email} {@code mail}, and has a longer
 * {@code name} and a {@code fax}.
 */
@Entity
@Table(indexes = @Index(columnList = "email", unique = true))
public class Account {

    @Id
    private Long id;

    @Column(length = 320, nullable = false)
    private String email;

    @Column(length = 40)
    private String name;

    private boolean locked;

}

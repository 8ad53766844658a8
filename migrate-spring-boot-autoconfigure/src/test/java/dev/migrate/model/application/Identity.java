package dev.migrate.model.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * As Keycloak and its like: keys of 36 characters, upper-case names, keys of several
 * columns, some of which refer, and links with columns of their own.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Identity {

    private Identity() {
    }

    /** A realm. */
    @Entity(name = "Realm")
    @Table(name = "REALM")
    @NamedQuery(name = "getAllRealmIds", query = "select realm.id from Realm realm")
    public static class Realm {

        @Id
        @Column(name = "ID", length = 36)
        @Access(AccessType.PROPERTY)
        private String id;

        @Column(name = "NAME", unique = true)
        private String name;

        @Column(name = "ENABLED")
        private boolean enabled;

        @Column(name = "SSL_REQUIRED")
        private String sslRequired;

        @Column(name = "ACCESS_TOKEN_LIFESPAN")
        private int accessTokenLifespan;

        @Column(name = "NOT_BEFORE")
        private Integer notBefore;

        @ColumnDefault("'browser'")
        @Column(name = "BROWSER_FLOW", length = 36)
        private String browserFlow;

        @ElementCollection
        @Column(name = "VALUE")
        @CollectionTable(name = "REALM_EVENTS_LISTENERS", joinColumns = @JoinColumn(name = "REALM_ID"))
        private Set<String> eventsListeners = new HashSet<>();

        @ElementCollection
        @MapKeyColumn(name = "NAME")
        @Column(name = "VALUE", length = 4000)
        @CollectionTable(name = "REALM_SMTP_CONFIG", joinColumns = @JoinColumn(name = "REALM_ID"))
        private Map<String, String> smtpConfig = new HashMap<>();

        @OneToMany(cascade = { CascadeType.REMOVE, CascadeType.PERSIST }, orphanRemoval = true, mappedBy = "realm")
        private Collection<RealmAttribute> attributes = new LinkedList<>();

        @OneToMany
        @JoinTable(name = "REALM_DEFAULT_GROUPS", joinColumns = @JoinColumn(name = "REALM_ID"),
                inverseJoinColumns = @JoinColumn(name = "GROUP_ID"),
                uniqueConstraints = @UniqueConstraint(columnNames = { "REALM_ID", "GROUP_ID" }))
        private List<Group> defaultGroups = new ArrayList<>();

        public String getId() {
            return this.id;
        }

        public void setId(String id) {
            this.id = id;
        }

    }

    /** Has a key of which one column refers. */
    @Entity(name = "RealmAttribute")
    @Table(name = "REALM_ATTRIBUTE")
    @IdClass(RealmAttributeKey.class)
    public static class RealmAttribute {

        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "REALM_ID")
        private Realm realm;

        @Id
        @Column(name = "NAME")
        private String name;

        @Nationalized
        @Column(name = "VALUE", columnDefinition = "VARCHAR(2000)")
        private String value;

    }

    /** The key of an attribute. */
    public static class RealmAttributeKey implements Serializable {

        private static final long serialVersionUID = 1L;

        private Realm realm;

        private String name;

        @Override
        public boolean equals(Object other) {
            return other instanceof RealmAttributeKey key && Objects.equals(key.realm, this.realm)
                    && Objects.equals(key.name, this.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(this.realm, this.name);
        }

    }

    /** A group, which has a parent that is no association. */
    @Entity(name = "Group")
    @Table(name = "KEYCLOAK_GROUP",
            uniqueConstraints = @UniqueConstraint(columnNames = { "REALM_ID", "PARENT_GROUP", "NAME" }))
    public static class Group {

        @Id
        @Column(name = "ID", length = 36)
        private String id;

        @Nationalized
        @Column(name = "NAME")
        private String name;

        @Column(name = "PARENT_GROUP")
        private String parentId;

        @Column(name = "REALM_ID")
        private String realm;

        @ColumnDefault("0")
        @Column(name = "TYPE", nullable = false)
        private int type;

        @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.REMOVE)
        @JoinColumn(name = "GROUP_ID", nullable = false, foreignKey = @ForeignKey(name = "FK_GROUP_MEMBERSHIP"))
        @OrderColumn(name = "PLACE", nullable = false)
        private List<GroupMembership> memberships = new ArrayList<>();

    }

    /** A link with columns of its own. */
    @Entity(name = "GroupMembership")
    @Table(name = "USER_GROUP_MEMBERSHIP", indexes = { @Index(name = "IDX_USER_GROUP_MAPPING", columnList = "USER_ID"),
            @Index(columnList = "MEMBERSHIP_TYPE,USER_ID desc") })
    public static class GroupMembership {

        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "USER_ID")
        private UserEntity user;

        @Id
        @Column(name = "GROUP_NUMBER")
        private int group;

        @Column(name = "MEMBERSHIP_TYPE", nullable = false)
        @ColumnDefault("'UNMANAGED'")
        private String membershipType;

    }

    /** A user. */
    @Entity(name = "UserEntity")
    @Table(name = "USER_ENTITY",
            uniqueConstraints = { @UniqueConstraint(columnNames = { "REALM_ID", "USERNAME" }), @UniqueConstraint(
                    name = "UK_DYKN684SL8UP1CRFEI6ECKHD7", columnNames = { "REALM_ID", "EMAIL_CONSTRAINT" }) })
    public static class UserEntity {

        @Id
        @Column(name = "ID", length = 36)
        private String id;

        @Nationalized
        @Column(name = "USERNAME")
        private String username;

        @Column(name = "EMAIL")
        private String email;

        @Column(name = "EMAIL_CONSTRAINT")
        private String emailConstraint;

        @Column(name = "CREATED_TIMESTAMP")
        private Long createdTimestamp;

        @Column(name = "REALM_ID")
        private String realmId;

        @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "user")
        @BatchSize(size = 20)
        private Collection<Credential> credentials = new LinkedList<>();

        @ManyToMany
        @JoinTable(name = "USER_ROLE", joinColumns = @JoinColumn(name = "USER_ID"),
                inverseJoinColumns = { @JoinColumn(name = "ROLE_REALM", referencedColumnName = "REALM_ID"),
                        @JoinColumn(name = "ROLE_NAME", referencedColumnName = "NAME") })
        private Set<Role> roles = new HashSet<>();

        @Version
        @Column(name = "VERSION")
        private long version;

    }

    /** A credential, one of a hierarchy. */
    @Entity(name = "Credential")
    @Table(name = "CREDENTIAL", indexes = @Index(columnList = "USER_ID", name = "IDX_USER_CREDENTIAL"))
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "TYPE", length = 20)
    public abstract static class Credential {

        @Id
        @Column(name = "ID", length = 36)
        private String id;

        @Column(name = "PRIORITY")
        private int priority;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "USER_ID")
        @OnDelete(action = OnDeleteAction.CASCADE)
        private UserEntity user;

    }

    /** A password. */
    @Entity(name = "PasswordCredential")
    @DiscriminatorValue("password")
    public static class PasswordCredential extends Credential {

        @Column(name = "SECRET_DATA", length = 100000)
        private byte[] secretData;

        @Column(name = "ITERATIONS", nullable = false)
        private int iterations;

    }

    /** A one-time password. */
    @Entity(name = "OtpCredential")
    @DiscriminatorValue("otp")
    public static class OtpCredential extends Credential {

        private int digits;

        private Algorithm algorithm;

    }

    /** How one-time passwords are made. */
    public enum Algorithm {

        TOTP, HOTP

    }

    /** A role with a key of two columns. */
    @Entity(name = "Role")
    @Table(name = "KEYCLOAK_ROLE")
    @IdClass(Role.Key.class)
    public static class Role {

        @Id
        @Column(name = "REALM_ID", length = 36)
        private String realmId;

        @Id
        @Column(name = "NAME", length = 100)
        private String name;

        @Column(name = "DESCRIPTION", length = 70_000)
        private String description;

        @ManyToOne
        @JoinColumns(
                value = { @JoinColumn(name = "PARENT_REALM", referencedColumnName = "REALM_ID"),
                        @JoinColumn(name = "PARENT_NAME", referencedColumnName = "NAME") },
                foreignKey = @ForeignKey(name = "FK_ROLE_PARENT"))
        private Role parent;

        /** The key of a role. */
        public record Key(String realmId, String name) implements Serializable {

        }

    }

}

package dev.migrate.golden;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialects;
import dev.migrate.model.EntityModelPostProcessor;
import dev.migrate.schema.Schema;
import dev.migrate.script.ClassPathRoot;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ResourceLoader;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * The entities of all pages, compiled together, each page's in a package of its own.
 */
final class GoldenEntities {

    private static final String IMPORTS = """
            import java.math.*;
            import java.time.*;
            import java.util.*;

            import jakarta.persistence.*;
            import jakarta.persistence.CheckConstraint;
            import jakarta.persistence.ForeignKey;
            import jakarta.persistence.Index;
            import jakarta.persistence.Table;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;

            """;

    private final ResourceLoader classes;

    GoldenEntities(Path directory, List<GoldenPage> pages) {
        String[] sources = pages.stream()
            .filter((page) -> !page.entities().isEmpty())
            .flatMap((page) -> Stream.of(packageName(page).replace('.', '/') + "/Entities.java",
                    "package %s;\n\n%s%s".formatted(packageName(page), IMPORTS, page.entities())))
            .toArray(String[]::new);
        this.classes = new ClassPathRoot(directory).write("empty", "").compile(sources).loader();
    }

    private static String packageName(GoldenPage page) {
        return "entities." + page.name().replace('-', '_');
    }

    /**
     * What the entities of a page want.
     * @param page the page
     * @param dataSource the database
     */
    Schema read(GoldenPage page, DataSource dataSource) throws SQLException {
        if (page.entities().isEmpty()) {
            return Schema.EMPTY;
        }
        EntityModelPostProcessor postProcessor = new EntityModelPostProcessor();
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setClassLoader(this.classes.getClassLoader());
            context.getBeanFactory().addBeanPostProcessor(postProcessor);
            context.registerBean("entityManagerFactory", LocalContainerEntityManagerFactoryBean.class, () -> {
                LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
                factory.setDataSource(dataSource);
                factory.setPackagesToScan(packageName(page));
                factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
                factory.setJpaPropertyMap(Map.of("hibernate.physical_naming_strategy",
                        PhysicalNamingStrategySnakeCaseImpl.class.getName()));
                return factory;
            });
            context.refresh();
            try (Connection connection = dataSource.getConnection()) {
                return postProcessor.model().read(Dialects.of(connection));
            }
        }
    }

}

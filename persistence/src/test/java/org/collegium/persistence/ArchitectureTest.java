package org.collegium.persistence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** The laws of persistence. A rule that finds nothing to judge fails. */
class ArchitectureTest {

    private static final String HERE = "org.collegium.persistence";

    /** Core and persistence, as the other modules see them. */
    private static final JavaClasses BOTH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.collegium");

    private static final JavaClasses PERSISTENCE = BOTH.that(resideInAnyPackage(HERE));

    @Test
    void bothModulesAreSeen() {
        assertThat(PERSISTENCE).hasSizeGreaterThan(20).anyMatch(type -> type.isEquivalentTo(CouncilStore.class));
        assertThat(BOTH).anyMatch(type -> type.getName().equals("org.collegium.archive.Store"));
    }

    /** The set-up of the rows is public because EclipseLink makes it; it is no part of what the module offers. */
    @Test
    void showsTheStoreAndItsException() {
        hold(
                classes()
                        .that()
                        .arePublic()
                        .should()
                        .be(CouncilStore.class)
                        .orShould()
                        .be(StoreException.class)
                        .orShould()
                        .be(RowSetup.class),
                PERSISTENCE);
    }

    @Test
    void showsNoTypeOfTheTechnologyBelow() {
        DescribedPredicate<JavaClass> ownOrCore = resideInAnyPackage("org.collegium..", "java..");
        hold(
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredIn(CouncilStore.class)
                        .should()
                        .haveRawReturnType(ownOrCore.or(DescribedPredicate.describe("void", JavaClass::isPrimitive))),
                PERSISTENCE);
    }

    @Test
    void knowsCoreAndNothingBesideIt() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("org.collegium.reporting..", "org.collegium.secretary..")),
                PERSISTENCE);
    }

    @Test
    void aloneKnowsJakartaPersistence() {
        hold(
                classes()
                        .that(DescribedPredicate.describe(
                                "depend on Jakarta Persistence or EclipseLink", ArchitectureTest::knowsJpa))
                        .should()
                        .resideInAPackage(HERE),
                BOTH);
    }

    @Test
    void keepsEveryRowInARow() {
        hold(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .beAssignableTo(Row.class)
                        .andShould()
                        .haveSimpleNameEndingWith("Row")
                        .andShould()
                        .notHaveModifier(PUBLIC),
                PERSISTENCE);
    }

    /** A name left to EclipseLink would follow the locale of the machine: LİNE in Turkish. */
    @Test
    void namesEveryColumn() {
        hold(
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAssignableTo(Row.class)
                        .and()
                        .areNotStatic()
                        .should()
                        .beAnnotatedWith(Column.class),
                PERSISTENCE);
    }

    @Test
    void startsEveryRow() {
        assertThat(RowSetup.rowClasses().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(PERSISTENCE.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    private static void hold(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(false).check(classes);
    }

    private static boolean knowsJpa(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .anyMatch(name -> name.startsWith("jakarta.persistence") || name.startsWith("org.eclipse.persistence"));
    }
}

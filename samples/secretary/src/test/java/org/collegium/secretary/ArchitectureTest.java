package org.collegium.secretary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The laws of the secretary's command. A rule that finds nothing to judge fails. */
class ArchitectureTest {

    private static final JavaClasses SECRETARY = new ClassFileImporter().importPackages("org.collegium.secretary");

    @Test
    void theRecountSharesNoCodeWithTheProduct() {
        classes()
                .that()
                .resideInAPackage("org.collegium.secretary.recount")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.collegium.secretary.recount", "java..", "org.apache.pdfbox..", "org.apache.commons.csv..")
                .allowEmptyShould(false)
                .check(SECRETARY);
    }

    @Test
    void theFolderIsReadWithoutAStore() {
        noClasses()
                .that()
                .resideInAPackage("org.collegium.secretary.folder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.collegium.persistence..", "java.sql..")
                .allowEmptyShould(false)
                .check(SECRETARY);
    }
}

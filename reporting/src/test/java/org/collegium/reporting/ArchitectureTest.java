package org.collegium.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.json.stream.JsonParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of reporting. A rule that finds nothing to judge fails. */
class ArchitectureTest {

    private static final JavaClasses REPORTING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("org.collegium.reporting");

    @Test
    void knowsNoStore() {
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.collegium.persistence..", "org.collegium.archive..", "jakarta.persistence.."));
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.collegium.reporting.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(REPORTING);
    }

    @Test
    void drawsPdfInOnePackageOnly() {
        hold(onlyIn("org.collegium.reporting.pdf", "com.lowagie.."));
        hold(onlyIn("org.collegium.reporting.pdf", "com.google.zxing.."));
    }

    @Test
    void readsAndWritesCsvInOnePackageOnly() {
        hold(onlyIn("org.collegium.reporting.csv", "org.apache.commons.csv.."));
    }

    @Test
    void readsJsonInOnePackageOnlyAndWritesItInTwo() {
        hold(noClasses()
                .that(not(resideInAnyPackage("org.collegium.reporting.exchange", "org.collegium.reporting.report")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.json.."));
        hold(noClasses()
                .that(not(resideInAPackage("org.collegium.reporting.exchange")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JsonParser.class));
    }

    @Test
    void signsInOnePackageOnly() {
        hold(onlyIn("org.collegium.reporting.signature", "org.bouncycastle.."));
    }

    @Test
    void keepsOtherLibrariesOutOfItsSignatures() {
        hold(classes().that().arePublic().should(new ArchCondition<>("have public signatures of their own types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit code : type.getCodeUnits()) {
                    boolean foreign = Stream.concat(
                                    Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream())
                            .anyMatch(used -> used.getPackageName().startsWith("com.lowagie")
                                    || used.getPackageName().startsWith("org.apache")
                                    || used.getPackageName().startsWith("org.bouncycastle")
                                    || used.getPackageName().startsWith("jakarta"));
                    if (code.getModifiers().contains(JavaModifier.PUBLIC) && foreign) {
                        events.add(SimpleConditionEvent.violated(code, code.getDescription()));
                    }
                }
            }
        }));
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(false).check(REPORTING);
    }
}

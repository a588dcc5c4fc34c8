package org.collegium;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of core. A rule that finds nothing to judge fails, so that none can rot unseen. */
class ArchitectureTest {
    private static final String ROOT = "org.collegium";

    /** A package may import those before it, and none after. To add a package is to choose its place here. */
    private static final List<String> ORDER = List.of(
            "words",
            "association",
            "register",
            "member",
            "council",
            "attendance",
            "vote",
            "election",
            "consensus",
            "conflict",
            "calendar",
            "bylaws",
            "motion",
            "meeting",
            "minutes",
            "review",
            "commons",
            "findings",
            "archive",
            "privacy");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    @Nested
    class WhatIsSeen {
        @Test
        void isEveryPackageOfTheSources() {
            Set<String> seen = CORE.stream()
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .map(JavaClass::getPackageName)
                    .collect(toCollection(TreeSet::new));

            assertThat(seen).isNotEmpty().isEqualTo(packagesOfTheSources());
        }

        @Test
        void hasItsPlaceInTheOrder() {
            assertThat(packagesOfTheSources()).isSubsetOf(inOrder(ORDER.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("packagesOfTheSources")
    void importsOnlyWhatComesBefore(String name) {
        // A package without a place is reported above; here it may import nothing but itself.
        String[] itselfAndEarlier = Stream.concat(
                        Stream.of(name),
                        inOrder(Math.max(0, inOrder(ORDER.size()).indexOf(name))).stream())
                .toArray(String[]::new);

        hold(classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(itselfAndEarlier))));
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(CORE);
    }

    @Test
    void standsOnTheJdkAlone() {
        hold(classes().should().onlyDependOnClassesThat(resideInAnyPackage(ROOT + "..", "java..", "org.jspecify..")));
    }

    @Test
    void readsNoClockNoChanceNoFileAndNothingOfTheMachine() {
        hold(classes().should(new ArchCondition<>("take time, chance, place and files as arguments") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isChanceOrFile(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                Stream.concat(
                                type.getAccessesFromSelf().stream(),
                                // Instant::now is a reference, not a call.
                                type.getCodeUnitReferencesFromSelf().stream())
                        .filter(ArchitectureTest::readsTheMachine)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        }));
    }

    @Test
    void countsInWholeNumbers() {
        hold(classes().should(new ArchCondition<>("have no float or double in a field, parameter or return type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isFloating(field.getType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                    }
                }
                for (JavaCodeUnit code : type.getCodeUnits()) {
                    if (Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                            .anyMatch(ArchitectureTest::isFloating)) {
                        events.add(SimpleConditionEvent.violated(code, code.getDescription()));
                    }
                }
            }
        }));
    }

    @Test
    void givesEveryPackageToOtherModules() throws IOException {
        String module = Files.readString(
                Path.of(System.getProperty("basedir", "."), "src", "main", "java", "module-info.java"));

        assertThat(Pattern.compile("exports ([\\w.]+);")
                        .matcher(module)
                        .results()
                        .map(line -> line.group(1)))
                .containsExactlyInAnyOrderElementsOf(packagesOfTheSources());
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(false).check(CORE);
    }

    private static List<String> inOrder(int howMany) {
        return ORDER.subList(0, howMany).stream().map(name -> ROOT + "." + name).toList();
    }

    /** Read from the sources, not from the classes, so that a failed import of classes shows. */
    private static Set<String> packagesOfTheSources() {
        // Surefire names the module; an IDE starts in it.
        Path sources = Path.of(System.getProperty("basedir", "."), "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .map(file ->
                            sources.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.'))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isChanceOrFile(JavaClass type) {
        String name = type.getName();
        return name.matches("java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)")
                || name.equals("java.security.SecureRandom")
                || name.startsWith("java.io.File")
                || name.startsWith("java.io.RandomAccess")
                || name.startsWith("java.nio.file.");
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        String call =
                access.getTargetOwner().getName() + "." + access.getTarget().getName();
        return call.matches("java\\.time\\..*\\.now")
                || call.matches("java\\.time\\.Clock\\.(system|tick).*")
                || call.matches("java\\.time\\.ZoneId\\.systemDefault")
                || call.matches("java\\.util\\.(Date\\.<init>|Calendar\\.getInstance|UUID\\.randomUUID)")
                || call.matches("java\\.util\\.(Locale|TimeZone)\\.getDefault")
                || call.matches("java\\.util\\.Collections\\.shuffle")
                || call.matches("java\\.lang\\.(Math|StrictMath)\\.random")
                || call.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)");
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .anyMatch(name -> name.matches("float|double|java\\.lang\\.(Float|Double)|java\\.util\\..*Double.*"));
    }
}

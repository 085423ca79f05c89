package rensa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Holds the arrows between the rooms: who may know whom. A room that is still empty breaks none. */
@AnalyzeClasses(packages = "rensa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JDK = {"java..", "javax.."};
    private static final String[] BLAS = {"dev.ludovic.netlib.."};
    private static final String[] LAYOUT = {"org.eclipse.elk..", "org.eclipse.emf..", "com.github.benmanes.caffeine.."};

    @ArchTest
    static final ArchRule engineKnowsOnlyBlas = room("engine", BLAS);

    @ArchTest
    static final ArchRule expressionKnowsTheEngine = room("expression", rooms("engine"));

    @ArchTest
    static final ArchRule networkKnowsTheEngine = room("network", rooms("engine"));

    @ArchTest
    static final ArchRule cardKnowsNoOtherRoom = room("card", new String[] {
        "com.github.weisj.jsvg..", "org.apache.fontbox..", "org.apache.pdfbox.io..", "org.jsoup..", "org.unbescape.."
    });

    @ArchTest
    static final ArchRule codeKnowsTheEngine = room("code", rooms("engine"));

    @ArchTest
    static final ArchRule practiceKnowsExpressionsAndNetworks =
            room("practice", rooms("expression", "engine", "network"));

    @ArchTest
    static final ArchRule figureKnowsGraphsAndTheirLayout = room("figure", rooms("engine", "network"), LAYOUT);

    @ArchTest
    static final ArchRule lessonKnowsExpressions = room("lesson", rooms("expression"));

    @ArchTest
    static final ArchRule onlyTheWebKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackages("rensa.web", "rensa")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty.."));

    @ArchTest
    static final ArchRule appKnowsOnlyTheWeb = noClasses()
            .that()
            .resideInAPackage("rensa")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(rooms("engine", "expression", "network", "figure", "practice", "code", "card")));

    @ArchTest
    static final ArchRule roomsStandInNoCircle =
            slices().matching("rensa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theViewKnowsNoHandler = noClasses()
            .that()
            .resideInAPackage("rensa.web.view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("rensa.web");

    private static ArchRule room(String name, String[]... mayKnow) {
        String[] itself = {"rensa." + name + ".."};
        String[] known = Stream.concat(Stream.of(itself, JDK), Stream.of(mayKnow))
                .flatMap(Stream::of)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(itself[0])
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known))
                .allowEmptyShould(true);
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "rensa." + name + "..").toArray(String[]::new);
    }
}

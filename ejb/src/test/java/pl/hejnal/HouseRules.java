package pl.hejnal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** The rules of the house for what the office does, below any root package, so that planted violations are tried too. */
final class HouseRules {

    /** Earlier features may be used by later ones, never the other way round; reports reads beside them all. */
    private static final List<String> ORDER =
            List.of("kernel", "audit", "identity", "directory", "staffing", "cases", "tickets", "calls", "menu", "reports");
    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    ArchRule domainIsPure() {
        return classes().that().resideInAPackage(root + "..domain..").should().onlyDependOnClassesThat(
                resideInAPackage("java..").or(resideInAPackage("javax.crypto.."))
                        .or(resideInAPackage("jakarta.persistence..")).or(resideInAPackage("jakarta.validation.."))
                        .or(resideInAPackage(root + ".kernel..")).or(resideInAPackage(root + "..domain..")));
    }

    ArchRule entityManagerIsInStores() {
        return noClasses().that().resideOutsideOfPackage(root + "..store..")
                .should().dependOnClassesThat().haveNameMatching("jakarta\\.persistence\\.EntityManager(Factory)?");
    }

    ArchRule featuresKeepTheirOrder() {
        return classes().that().resideInAPackage(root + "..").should(new OnlyUseEarlier(root, ORDER));
    }

    ArchRule roomsAreTheirFeaturesOwn() {
        return classes().that().resideInAnyPackage(root + "..domain..", root + "..store..")
                .and(describe("are neither records nor enums", type -> !travels(type)))
                .should(new OnlyBeUsedAtHome(root));
    }

    /** Records and enums travel, with what lies inside them. */
    static boolean travels(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.getEnclosingClass().map(HouseRules::travels).orElse(false);
    }

    ArchRule nobodyDependsOnReports() {
        return noClasses().that().resideOutsideOfPackage(root + ".reports..")
                .should().dependOnClassesThat().resideInAPackage(root + ".reports..");
    }

    ArchRule countersSayWhoMayCall() {
        DescribedPredicate<JavaMethod> ofCounter = describe("a counter's public method", method ->
                method.getOwner().isAnnotatedWith(Stateless.class));
        return methods().that(ofCounter).and().arePublic().should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class);
    }

    ArchRule timeIsInjected() {
        return noClasses().that().haveSimpleNameNotEndingWith("OfficeClock").should(new AskTheMachineForTheTime());
    }
}

package io.github.ogprules.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

    private static final Country TUNISIA = Country.of("TUN", "Tunisia");
    private static final Country GEORGIA = Country.of("GEO", "Georgia");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);

    private static Dossier.Builder dossier() {
        return Dossier.builder().country(TUNISIA);
    }

    private static EligibilityProfile profile(int year) {
        return EligibilityProfile.builder().country(TUNISIA).year(year).build();
    }

    static Stream<Consumer<Dossier.Builder>> ofGeorgia() {
        ActionPlan plan = ActionPlan.of(Member.of(GEORGIA), 2, 2016);
        return Stream.of(
                dossier -> dossier.membership(MembershipHistory.of(GEORGIA, List.of())),
                dossier -> dossier.concernCase(ConcernCase.of(GEORGIA, List.of())),
                dossier -> dossier.joiningSteps(
                        JoiningSteps.builder().country(GEORGIA).build()),
                dossier -> dossier.addProfiles(
                        EligibilityProfile.builder().country(GEORGIA).year(2016).build()),
                dossier -> dossier.addSubmissions(PlanSubmission.notDelivered(Member.of(GEORGIA), 2, 2016, DAY)),
                dossier -> dossier.addReports(
                        PlanReports.builder().plan(plan).asOf(DAY).build()),
                dossier -> dossier.addParticipations(
                        PlanParticipation.builder().plan(plan).build()),
                dossier -> dossier.addCycles(
                        ProcessCycle.builder().country(GEORGIA).number(2).build()));
    }

    @ParameterizedTest
    @MethodSource("ofGeorgia")
    void holds_nothing_of_another_country(Consumer<Dossier.Builder> part) {
        Dossier.Builder dossier = dossier();
        part.accept(dossier);

        assertThatIllegalArgumentException()
                .isThrownBy(dossier::build)
                .withMessageMatching("[a-zA-Z]+ of GEO: expected all of TUN");
    }

    @Test
    void holds_the_plans_of_places_in_the_country_and_of_members_whose_country_is_not_known() {
        assertThat(dossier()
                        .addSubmissions(PlanSubmission.notDelivered(
                                Member.of(GEORGIA).withCountry(TUNISIA).withName("El Kef"), 1, 2021, DAY))
                        .build()
                        .getSubmissions())
                .hasSize(1);
    }

    @Test
    void holds_one_profile_of_a_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier()
                        .addProfiles(profile(2016), profile(2015), profile(2016))
                        .build())
                .withMessage("profiles: two of 2016, expected each in another year");
        assertThat(dossier().addProfiles(profile(2016), profile(2015)).build().getProfiles())
                .hasSize(2);
    }
}

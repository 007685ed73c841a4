package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfileSourcesTest {

    private static EligibilityProfile.Builder of(String country, int year) {
        return EligibilityProfile.builder().country(Country.parse(country)).year(year);
    }

    private static EligibilityProfile points(String country, int year, int points) {
        return of(country, year)
                .fiscalTransparency(PublishedPoints.of(points))
                .accessToInformation(PublishedPoints.of(points))
                .assetDisclosure(PublishedPoints.of(points))
                .citizenEngagement(PublishedPoints.of(points))
                .build();
    }

    private static Observation<?> get(EligibilityProfile profile, EligibilityCriterion criterion) {
        return switch (criterion) {
            case FISCAL_TRANSPARENCY -> profile.getFiscalTransparency();
            case ACCESS_TO_INFORMATION -> profile.getAccessToInformation();
            case ASSET_DISCLOSURE -> profile.getAssetDisclosure();
            case CITIZEN_ENGAGEMENT -> profile.getCitizenEngagement();
        };
    }

    @Test
    void give_each_criterion_from_its_source_alone() {
        assertThat(ProfileSources.join(Map.of(
                        EligibilityCriterion.FISCAL_TRANSPARENCY, List.of(points("GEO", 2016, 4)),
                        EligibilityCriterion.CITIZEN_ENGAGEMENT,
                                List.of(of("GEO", 2016)
                                        .citizenEngagement(CivilLiberties.parse("5.88"))
                                        .build()))))
                .containsExactly(of("GEO", 2016)
                        .fiscalTransparency(PublishedPoints.of(4))
                        .citizenEngagement(CivilLiberties.parse("5.88"))
                        .build());
    }

    @Test
    void do_not_assess_a_country_that_they_leave_out_of_a_year_and_know_nothing_of_other_years() {
        List<EligibilityProfile> joined = ProfileSources.join(Map.of(
                EligibilityCriterion.FISCAL_TRANSPARENCY,
                List.of(points("GEO", 2015, 4), points("TUN", 2015, 2), points("TUN", 2016, 2)),
                EligibilityCriterion.CITIZEN_ENGAGEMENT,
                List.of(points("TUN", 2015, 3))));

        assertThat(joined)
                .extracting(
                        profile -> profile.getCountry().getCode() + " " + profile.getYear(),
                        EligibilityProfile::getFiscalTransparency,
                        EligibilityProfile::getCitizenEngagement)
                .containsExactly(
                        tuple("GEO 2015", Observation.known(PublishedPoints.of(4)), Observation.notAssessed()),
                        tuple(
                                "TUN 2015",
                                Observation.known(PublishedPoints.of(2)),
                                Observation.known(PublishedPoints.of(3))),
                        tuple("TUN 2016", Observation.known(PublishedPoints.of(2)), Observation.unknown()));
    }

    @Test
    void have_a_country_once_in_a_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileSources.join(Map.of(
                        EligibilityCriterion.ASSET_DISCLOSURE,
                        List.of(points("GEO", 2016, 4), points("Georgia", 2016, 2)))))
                .withMessage("two profiles of GEO 2016 in the source of Asset disclosure: expected one");
    }

    @Test
    void agree_with_a_second_implementation_on_ten_thousand_seeded_sets() {
        Random random = new Random(2019);
        List<String> countries = List.of("GEO", "TUN", "GHA");
        List<Integer> years = List.of(2015, 2016, 2017);
        for (int number = 0; number < 10_000; number++) {
            Map<EligibilityCriterion, List<EligibilityProfile>> sources = new LinkedHashMap<>();
            TreeSet<String> subjects = new TreeSet<>();
            for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
                if (random.nextInt(4) == 0) {
                    continue;
                }
                List<EligibilityProfile> profiles = new ArrayList<>();
                for (String country : countries) {
                    for (int year : years) {
                        if (random.nextInt(3) == 0) {
                            profiles.add(points(country, year, 2 * random.nextInt(3)));
                            subjects.add(country + " " + year);
                        }
                    }
                }
                sources.put(criterion, profiles);
            }
            List<EligibilityProfile> joined = ProfileSources.join(sources);
            assertThat(joined)
                    .extracting(profile -> profile.getCountry().getCode() + " " + profile.getYear())
                    .containsExactlyElementsOf(subjects);
            for (EligibilityProfile profile : joined) {
                for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
                    assertThat(get(profile, criterion)).isEqualTo(byHand(sources, criterion, profile));
                }
            }
        }
    }

    private static Observation<?> byHand(
            Map<EligibilityCriterion, List<EligibilityProfile>> sources,
            EligibilityCriterion criterion,
            EligibilityProfile profile) {
        boolean year = false;
        for (EligibilityProfile source : sources.getOrDefault(criterion, List.of())) {
            if (source.getYear() == profile.getYear()) {
                year = true;
                if (source.getCountry().getCode().equals(profile.getCountry().getCode())) {
                    return get(source, criterion);
                }
            }
        }
        return year ? Observation.notAssessed() : Observation.unknown();
    }
}

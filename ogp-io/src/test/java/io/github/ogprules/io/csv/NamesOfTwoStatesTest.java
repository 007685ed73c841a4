package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.popolo.PopoloJson;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short name that two states have is read as official lists use it, and told unless a code stands beside it. */
class NamesOfTwoStatesTest {

    private static String told(String code, String namesake) {
        return "read as " + code
                + ", which official lists call so: expected a code or the full name, as it is also a name of "
                + namesake;
    }

    private static Imported<EligibilityProfile> profile(String code, String name) {
        return EligibilityProfileCsv.standard()
                .read("country_code,country,year,executive_budget_proposal\n" + code + "," + name + ",2016,yes\n");
    }

    @ParameterizedTest
    @CsvSource({"Congo, COG, COD", "CONGO, COG, COD", "Korea, KOR, PRK"})
    void is_told_of_a_profile(String name, String code, String namesake) {
        var read = profile("", name);

        assertThat(read.getFailures()).extracting(Failure::getProblem).containsExactly(told(code, namesake));
        assertThat(read.getValues())
                .extracting(profile -> profile.getCountry().getCode())
                .containsExactly(CountryCode.parse(code));
    }

    @ParameterizedTest
    @CsvSource({"COG, Congo", "KOR, Korea", "'', 'Congo, Rep.'", "'', DR Congo", "'', South Korea"})
    void is_not_told_beside_a_code_or_of_a_full_name(String code, String name) {
        assertThat(profile(code, '"' + name + '"').getFailures()).isEmpty();
    }

    @Test
    void is_told_of_members_of_the_steering_committee_and_of_candidates() {
        assertThat(CommitteeCsv.standard()
                        .readGovernments("committee_start,government\n2022-10,Korea\n")
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 2, column government: found 'Korea', " + told("KOR", "PRK"));
        assertThat(ElectionCsv.standard()
                        .read("year,seats,candidate,points\n2017,1,Korea,10\n2017,1,Italy,12\n")
                        .getFailures())
                .extracting(Failure::getProblem)
                .contains(told("KOR", "PRK"));
        assertThat(CommitteeCsv.standard()
                        .readCivilSociety(
                                "committee_start,name,organisation,based_in\n2022-10,Ada Example,An Organisation,Congo\n")
                        .getFailures())
                .extracting(Failure::getProblem)
                .contains(told("COG", "COD"));
    }

    @Test
    void is_told_of_an_organization_of_popolo() {
        assertThat(PopoloJson.standard().read("""
                                {
                                  "organizations": [
                                    {"id": "c", "name": "Committee", "ogp": {"date": "2020-10-01"}},
                                    {"id": "k", "name": "Korea"}
                                  ],
                                  "memberships": [{"member": {"id": "k"}, "organization_id": "c"}]
                                }
                                """).getFailures())
                .extracting(Failure::getProblem)
                .contains(told("KOR", "PRK"));
    }
}

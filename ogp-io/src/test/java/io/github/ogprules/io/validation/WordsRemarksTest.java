package io.github.ogprules.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.popolo.PopoloJson;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.NamesOfNobody;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and forms of address in place of words, and a decimal comma in the number of a commitment. */
class WordsRemarksTest {

    private static SteeringCommittee committee(String gender) {
        return SteeringCommittee.builder()
                .date(LocalDate.of(2020, 10, 1))
                .addCivilSocietyMembers(
                        CivilSocietyMember.of("A. Person", "Open Something").withGender(Observation.known(gender)))
                .build();
    }

    private static String csv(String gender) {
        return "committee_start,name,organisation,gender\n2020-10-01,A. Person,Open Something," + gender + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "2",
                "2.0",
                "Ms.",
                "Ms",
                "mr",
                "Mrs.",
                "Sra.",
                "not stated",
                "Not_specified",
                "undisclosed",
                "prefer not to say"
            })
    void are_told_of_a_gender(String gender) {
        assertThat(OgpValidator.standard().remarks(committee(gender)))
                .extracting(failure -> failure.getPointer().orElseThrow())
                .containsExactly("/civilSocietyMembers/0/gender");
        assertThat(CommitteeCsv.standard().readCivilSociety(csv(gender)).getFailures())
                .extracting(Failure::getMessage)
                .singleElement()
                .asString()
                .contains("column gender", "not a code or a form of address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "M", "female", "Mujer", "non-binary", "M/F"})
    void are_not_words(String gender) {
        assertThat(OgpValidator.standard().remarks(committee(gender))).isEmpty();
        assertThat(CommitteeCsv.standard().readCivilSociety(csv(gender)).getFailures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacante",
                "(vacante)",
                "[Vacant]",
                "Vacante (por elección)",
                "vakant",
                "siège vacant",
                "por definir",
                "TBC",
                "à désigner"
            })
    void are_no_names_where_nobody_has_a_seat(String name) {
        SteeringCommittee committee = SteeringCommittee.builder()
                .date(LocalDate.of(2020, 10, 1))
                .addCivilSocietyMembers(CivilSocietyMember.of(name, "Open Something"))
                .build();

        assertThat(CommitteeCsv.standard()
                        .readCivilSociety("committee_start,name,organisation\n2020-10-01,A. Person,Open\n2020-10-01,"
                                + name + ",Open\n"))
                .satisfies(imported -> {
                    assertThat(imported.getValues().get(0).getCivilSocietyMembers())
                            .hasSize(1);
                    assertThat(imported.getFailures())
                            .extracting(Failure::getMessage)
                            .singleElement()
                            .asString()
                            .startsWith("line 3, column name: ");
                });
        assertThat(OgpValidator.standard().remarks(committee))
                .extracting(Failure::getMessage)
                .containsExactly("at /civilSocietyMembers/0/name: found '" + name + "', " + NamesOfNobody.PROBLEM);
        assertThat(PopoloJson.standard()
                        .read(PopoloJson.standard().write(committee))
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("at /persons/0/name: found '" + name + "', " + NamesOfNobody.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Person", "Vacantino Rossi", "Lena Vago Stein", "Tbilisi Fund"})
    void are_names(String name) {
        assertThat(NamesOfNobody.isVacant(name) || NamesOfNobody.isToCome(name)).isFalse();
    }

    @Test
    void are_told_once_of_a_letter_that_may_stand_for_a_man_or_a_woman() {
        SteeringCommittee committee = SteeringCommittee.builder()
                .from(committee("H"))
                .addCivilSocietyMembers(
                        CivilSocietyMember.of("B. Person", "Open Something").withGender(Observation.known("M")),
                        CivilSocietyMember.of("C. Person", "Open Something").withGender(Observation.known("M")))
                .build();

        assertThat(OgpValidator.standard().remarks(committee))
                .extracting(Failure::getMessage)
                .containsExactly("at /civilSocietyMembers/1/gender: found 'M', " + Doubts.UNCLEAR_GENDER);
        assertThat(CommitteeCsv.standard()
                        .readCivilSociety(csv("H")
                                + "2020-10-01,B. Person,Open Something,M\n"
                                + "2020-10-01,C. Person,Open Something,M\n"
                                + "2021-10-01,C. Person,Open Something,M\n")
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 3, column gender: found 'M', " + Doubts.UNCLEAR_GENDER);
        assertThat(PopoloJson.standard()
                        .read(PopoloJson.standard().write(committee))
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("at /memberships/1: found 'M', " + Doubts.UNCLEAR_GENDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,1", "12,10", "102,3"})
    void are_told_of_the_number_of_a_commitment(String number) {
        assertThat(Doubts.ofNumber(number))
                .hasValueSatisfying(told -> assertThat(told).contains("a decimal comma"));
    }
}

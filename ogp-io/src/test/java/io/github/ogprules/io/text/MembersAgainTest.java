package io.github.ogprules.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country is a member by its code, a place by its name or its code. */
class MembersAgainTest {

    private static Member member(
            String name, @Nullable String country, @Nullable String code, @Nullable MemberKind kind) {
        return Member.builder()
                .name(name)
                .country(Optional.ofNullable(country).map(Country::parse))
                .code(Optional.ofNullable(code))
                .kind(kind == null ? MemberKind.NATIONAL : kind)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana             | GHA |      |              | Republic of Ghana           | GHA |      |
            Ghana             |     |      |              | GHA                         |     |      |
            Ghana             |     |      |              | gh                          |     |      |
            Ghana             | GHA |      |              | Gana                        | GHA |      |
            Ghana             |     |      |              | Gana                        |     | GHA  |
            Georgia           | GEO | GEO  |              | Republic of Georgia         | GEO |      | OTHER
            Tbilisi, Georgia  | GEO |      | OTHER        | TBILISI,  Republic of Georgia | GEO |    | LEGACY_LOCAL
            Tbilisi, Georgia  | GEO |      | OTHER        | Tbilisi                     | GEO |      | OTHER
            Tbilisi, Georgia  | GEO |      |              | Tbilisi, Georgia            |     |      |
            Tbilisi, Georgia  | GEO | GETB | OTHER        | City of Tbilisi             |     | getb | OTHER
            Tbilisi, Georgia  | GEO | GETB | OTHER        | Tbilisi, Georgia            | GEO |      | OTHER
            """)
    void are_one_however_they_are_named(
            String name,
            @Nullable String country,
            @Nullable String code,
            @Nullable MemberKind kind,
            String again,
            @Nullable String countryAgain,
            @Nullable String codeAgain,
            @Nullable MemberKind kindAgain) {
        Member first = member(name, country, code, kind);
        Member second = member(again, countryAgain, codeAgain, kindAgain);
        MembersAgain members = new MembersAgain();
        MembersAgain reversed = new MembersAgain();

        assertThat(members.identify(first)).isEqualTo(members.identify(second));
        assertThat(reversed.identify(second)).isEqualTo(reversed.identify(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana             | GHA |      |       | Guinea                   | GIN |      |
            United Kingdom    | GBR |      |       | Scotland, United Kingdom | GBR |      |
            United Kingdom    | GBR |      |       | Scotland                 | GBR | GBSC |
            United Kingdom    | GBR |      |       | Scotland                 | GBR |      | OTHER
            Luxembourg        | LUX |      |       | Luxembourg               | BEL |      | OTHER
            Georgia           | GEO |      |       | Atlanta, Georgia         |     |      | OTHER
            Tbilisi, Georgia  | GEO |      | OTHER | Kutaisi, Georgia         | GEO |      | OTHER
            Georgetown, Guyana | GUY |     | OTHER | Georgetown, Malaysia     | MYS |      | OTHER
            Namibia           |     |      |       | NA                       |     |      |
            """)
    void are_two_where_one_is_a_place_in_the_other_or_elsewhere(
            String name,
            @Nullable String country,
            @Nullable String code,
            @Nullable MemberKind kind,
            String again,
            @Nullable String countryAgain,
            @Nullable String codeAgain,
            @Nullable MemberKind kindAgain) {
        MembersAgain members = new MembersAgain();

        assertThat(members.identify(member(name, country, code, kind)))
                .isNotEqualTo(members.identify(member(again, countryAgain, codeAgain, kindAgain)));
    }
}

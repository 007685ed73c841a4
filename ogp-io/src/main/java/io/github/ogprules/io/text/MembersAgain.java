package io.github.ogprules.io.text;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.committee.CommitteeMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of one file or array, each of which rows or elements may name or spell in several ways; not thread-safe. */
public final class MembersAgain {

    /** How many names and codes of places are held, so that a file of any length needs little memory. */
    private static final int REMEMBERED = 100_000;

    private static final int LONGEST_CODE_OF_COUNTRY = 3;

    private final Map<String, String> places = new HashMap<>();

    /**
     * What is equal for all ways in which a member is named.
     *
     * @param member the member
     * @return the code of a country; of a place the name by which it was first seen, whether its name or its code is seen again
     */
    public Object identify(Member member) {
        return findCountry(member).<Object>map(code -> code).orElseGet(() -> place(member));
    }

    private String place(Member member) {
        String name = nameOfPlace(member);
        Optional<String> code = member.getCode().map(text -> "code " + CommitteeMember.fold(text));
        String first = Stream.concat(code.stream(), Stream.of(name))
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(member.getName());
        if (places.size() < REMEMBERED) {
            places.putIfAbsent(name, first);
            code.ifPresent(text -> places.putIfAbsent(text, first));
        }
        return first;
    }

    /** The name with the code of the country, which may stand behind a comma and be spelled in several ways. */
    private static String nameOfPlace(Member member) {
        String name = member.getName();
        Optional<CountryCode> behindComma = findBehindComma(name);
        String place = behindComma.isPresent() ? name.substring(0, name.lastIndexOf(',')) : name;
        return "name " + CommitteeMember.fold(place) + ", "
                + behindComma
                        .or(() -> member.getCountry().map(Country::getCode))
                        .map(CountryCode::toString)
                        .orElse("");
    }

    private static Optional<CountryCode> findBehindComma(String name) {
        int comma = name.lastIndexOf(',');
        return comma < 0
                ? Optional.empty()
                : CountryCode.findByName(name.substring(comma + 1).strip());
    }

    /** The country that a member is; empty of a place, also of one in a country or with the name of another country. */
    private static Optional<CountryCode> findCountry(Member member) {
        Optional<CountryCode> country = member.getCountry().map(Country::getCode);
        Optional<CountryCode> named = CountryCode.findByName(member.getName());
        if (member.getKind() != MemberKind.NATIONAL) {
            return named.filter(code -> country.isEmpty() || country.get().equals(code));
        }
        boolean isPlace = findBehindComma(member.getName()).isPresent()
                || member.getCode().orElse("").length() > LONGEST_CODE_OF_COUNTRY;
        return named.isPresent() || isPlace
                ? named
                : country.or(() -> findByCode(member.getName()))
                        .or(() -> member.getCode().flatMap(MembersAgain::findByCode));
    }

    private static Optional<CountryCode> findByCode(String text) {
        return text.length() > LONGEST_CODE_OF_COUNTRY || Missing.find(text).isPresent()
                ? Optional.empty()
                : CountryCode.find(text);
    }
}

package io.github.ogprules.model.committee;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the letter M may stand for male, as in English, or for mujer or mulher. */
final class UnclearGenders {

    private static final String LETTER = "m";

    /** Words of Spanish and Portuguese beside which M may be the letter of a woman. */
    private static final Set<String> SPANISH_OR_PORTUGUESE = Set.of("h", "hombre", "homem", "mujer", "mulher");

    private UnclearGenders() {}

    static List<CivilSocietyMember> of(List<CivilSocietyMember> members) {
        return members.stream().map(UnclearGenders::word).anyMatch(SPANISH_OR_PORTUGUESE::contains)
                ? members.stream().filter(member -> word(member).equals(LETTER)).toList()
                : List.of();
    }

    private static String word(CivilSocietyMember member) {
        return member.getGender().findValue().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}

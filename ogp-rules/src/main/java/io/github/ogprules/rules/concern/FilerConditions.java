package io.github.ogprules.rules.concern;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.Filer;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.model.concern.Involvement;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may file.
 *
 * @param unconditional who may as they are
 * @param involved who may if they are involved in OGP
 * @param involvedInCountry who may if they are involved in OGP and in the country concerned
 * @param past whether it is enough that they were
 */
record FilerConditions(
        Set<FilerKind> unconditional, Set<FilerKind> involved, Set<FilerKind> involvedInCountry, boolean past) {

    /** The outcome is what everything that a filer may turn out to be agrees on. */
    ConcernFinding find(Filer filer, Parameter<?>... parameters) {
        Set<Boolean> possible = values(filer.getKind(), FilerKind.values())
                .flatMap(kind -> values(filer.getInvolvement(), Involvement.values())
                        .flatMap(involvement -> values(filer.getInvolvementInCountry(), Involvement.values())
                                .map(inCountry -> mayFile(kind, involvement, inCountry))))
                .collect(Collectors.toSet());
        return ImmutableConcernFinding.of(
                ConcernCriterion.FILER,
                Observation.known(words(filer)),
                Requirement.of(words(), parameters),
                possible.size() > 1 ? Outcome.UNDETERMINED : possible.contains(true) ? Outcome.MET : Outcome.NOT_MET);
    }

    private boolean mayFile(FilerKind kind, Involvement involvement, Involvement inCountry) {
        return unconditional.contains(kind)
                || (involved.contains(kind) && counts(involvement))
                || (involvedInCountry.contains(kind) && counts(involvement) && counts(inCountry));
    }

    private boolean counts(Involvement involvement) {
        return involvement == Involvement.CURRENT || (past && involvement == Involvement.PAST);
    }

    private static <T> Stream<T> values(Observation<T> observed, T[] all) {
        return observed.findValue().map(Stream::of).orElseGet(() -> Stream.of(all));
    }

    private static String words(Filer filer) {
        return filer.getName().map(name -> name + ": ").orElse("")
                + filer.getKind().map(FilerKind::getLabel) + "; involved in OGP: "
                + filer.getInvolvement().map(Involvement::getLabel) + "; in the country: "
                + filer.getInvolvementInCountry().map(Involvement::getLabel);
    }

    private String words() {
        String be = past ? " that is or was involved in OGP" : " that is involved in OGP";
        return Stream.of(
                        words(unconditional, ""),
                        words(involved, be),
                        words(involvedInCountry, be + " and in the country concerned"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ", "filed by ", ""));
    }

    private static String words(Set<FilerKind> kinds, String condition) {
        return kinds.isEmpty() ? "" : ConcernFindings.words(kinds) + condition;
    }
}

package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One thing by itself that can turn a verdict: an indicator that becomes worse, a source that no longer covers it, or one that begins
 * to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the verdicts of the rule
 */
@Value.Immutable
public abstract sealed class Threat<V extends CodeList> permits ImmutableThreat {

    Threat() {}

    /**
     * What changes. No smaller deterioration or loss of a source on the same axis turns the verdict; a new source does so with each of
     * the results, and no other leads to the same verdicts.
     *
     * @return the change
     */
    public abstract Change getChange();

    /** {@return in which way it turns the verdict, the loss of a source, or a new source} */
    public abstract ThreatKind getKind();

    /** {@return the verdicts that then can come out: one, or several if something else is unknown} */
    public abstract List<V> getVerdicts();

    /**
     * {@return the change in words, and what then comes out, such as {@code Asset disclosure: from law with public access to no law
     * (-4), then not eligible}}
     */
    @Override
    public final String toString() {
        return getChange() + ", then "
                + getVerdicts().stream().map(CodeList::getLabel).collect(Collectors.joining(" or "));
    }
}

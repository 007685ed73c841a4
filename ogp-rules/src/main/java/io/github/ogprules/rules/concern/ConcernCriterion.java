package io.github.ogprules.rules.concern;

import io.github.ogprules.model.OgpTerm;

/** What is looked at in a letter of concern, under the Response Policy or as Rapid Response. */
public enum ConcernCriterion implements OgpTerm {
    /** Whether a filer may file: one finding for each, of whom one is enough. */
    FILER,
    /** Whether what is concerned takes part in OGP. */
    PARTICIPANT,
    /** What is restricted or reduced. */
    SUBJECT,
    /** A new or changed policy, practice or act. */
    NEW_OR_CHANGED,
    /** How much is reduced. */
    SIGNIFICANT_REDUCTION,
    /** Whether the issue is outside the action plan. */
    OUTSIDE_ACTION_PLAN,
    /** To whom the letter is addressed. */
    ADDRESSEE,
    /** Who received the letter. */
    RECIPIENT,
    /** What the letter contains. */
    CONTENTS,
    /** Rapid Response, A: a serious and acute allegation. */
    ALLEGATION,
    /** Rapid Response, B: a swift response could matter, or silence harms OGP; B or C is enough. */
    SWIFT_RESPONSE,
    /** Rapid Response, C: no other procedure can act soon; B or C is enough. */
    OTHER_PROCEDURES
}

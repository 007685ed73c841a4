package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.Change;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.QuestionPlan;
import io.github.ogprules.rules.reasoning.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Advice in words: what must change, what by itself would turn the verdict, and what is still unknown, with the sources. */
final class AdviceWords {

    /** How many ends a plan of questions may have to be written out. */
    private static final int LONGEST_PLAN = 24;

    private AdviceWords() {}

    static Explanation explain(EligibilityAdvice advice) {
        EligibilityDecision decision = advice.getDecision();
        ExplanationBuilder explanation =
                new ExplanationBuilder(EligibilityWords.headline(decision), decision.getEdition());
        add(advice, explanation);
        return explanation.build();
    }

    static <V extends Enum<V> & CodeList> Explanation explain(String subject, Advice<?, V> advice) {
        ExplanationBuilder explanation = new ExplanationBuilder(subject + ": "
                + advice.getVerdicts().stream().map(CodeList::getLabel).collect(Collectors.joining(" or ")));
        add(advice, explanation);
        return explanation.build();
    }

    private static <V extends Enum<V> & CodeList> void add(Advice<?, V> advice, ExplanationBuilder explanation) {
        boolean isCertain = advice.getVerdicts().size() == 1;
        boolean isWanted = isCertain && advice.getVerdicts().contains(advice.getWanted());
        if (!isWanted) {
            addPaths(advice, explanation);
        }
        if (isCertain) {
            addThreats(advice.threats(), explanation);
        }
        addQuestions(advice, explanation);
    }

    private static <V extends Enum<V> & CodeList> void addPaths(Advice<?, V> advice, ExplanationBuilder explanation) {
        String wanted = advice.getWanted().getLabel();
        List<Path> paths = advice.paths();
        if (paths.isEmpty()) {
            explanation.section("No change of what is assessed leads to: " + wanted);
            return;
        }
        Section section = section("What leads to \"" + wanted + "\", each by itself", "Changes", explanation);
        for (int place = 0; place < paths.size(); place++) {
            List<Requirement> requirements = paths.get(place).getChanges().stream()
                    .map(Change::getRequirement)
                    .toList();
            section.add(place + 1 + ". " + paths.get(place), sources(requirements, explanation));
        }
    }

    private static <V extends CodeList> void addThreats(List<Threat<V>> threats, ExplanationBuilder explanation) {
        if (threats.isEmpty()) {
            explanation.section("No deterioration, loss of a source or new source would by itself turn the verdict");
            return;
        }
        Section section = section(
                "What would by itself turn the verdict: a deterioration, the loss of a source or a new one",
                "Change",
                explanation);
        for (Threat<V> threat : threats) {
            section.add(threat.toString(), sources(List.of(threat.getChange().getRequirement()), explanation));
        }
    }

    private static Section section(String title, String subject, ExplanationBuilder explanation) {
        return explanation.section(title, Column.of(subject), Column.of("Source", "source"));
    }

    private static String sources(List<Requirement> requirements, ExplanationBuilder explanation) {
        return requirements.stream().map(explanation::source).distinct().collect(Collectors.joining("; "));
    }

    private static <V extends Enum<V> & CodeList> void addQuestions(
            Advice<?, V> advice, ExplanationBuilder explanation) {
        List<OpenQuestion> open = advice.openQuestions();
        if (open.isEmpty()) {
            return;
        }
        Section section = explanation.section("What is unknown", Column.of("Question"));
        open.forEach(question -> section.add(question.toString()));
        QuestionPlan<V> plan = advice.questionPlan();
        plan.getQuestion().ifPresent(first -> addPlan(plan, explanation));
    }

    /** What to ask first and, of a plan that is not too long to read, the answers that lead to each verdict. */
    private static <V extends CodeList> void addPlan(QuestionPlan<V> plan, ExplanationBuilder explanation) {
        String title = "What to ask first: " + plan.getQuestion().orElseThrow() + " (questions on average: "
                + plan.getExpectedQuestions() + ")";
        List<List<String>> ends = new ArrayList<>();
        addEnds(plan, List.of(), ends);
        if (ends.size() > LONGEST_PLAN) {
            explanation.section(title);
            return;
        }
        Section section = explanation.section(title, Column.of("Answers"), Column.of("Verdict"));
        ends.forEach(end -> section.add(end.get(0), end.get(1)));
    }

    private static <V extends CodeList> void addEnds(
            QuestionPlan<V> plan, List<String> answers, List<List<String>> ends) {
        plan.getVerdict().ifPresent(verdict -> ends.add(List.of(String.join("; ", answers), verdict.getLabel())));
        for (String answer : plan.getAnswers()) {
            List<String> longer = new ArrayList<>(answers);
            longer.add(plan.getQuestion().orElseThrow() + ": " + answer);
            addEnds(plan.after(answer), longer, ends);
        }
    }
}

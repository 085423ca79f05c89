package rensa.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonsTest {

    @Test
    void areSixUnderTheirPermanentSlugs() {
        assertEquals(
                List.of("why-backprop", "training-loop", "forward", "theory", "graphs", "layers"),
                Lessons.ALL.stream().map(Lesson::slug).toList());
        assertEquals(
                IntStream.rangeClosed(1, 6).boxed().toList(),
                Lessons.ALL.stream().map(Lesson::number).toList());
    }

    @Test
    void areFoundBySlug() {
        for (Lesson lesson : Lessons.ALL) {
            assertEquals(Optional.of(lesson), Lessons.bySlug(lesson.slug()));
        }
        assertEquals(Optional.empty(), Lessons.bySlug("no-such-lesson"));
    }

    @Test
    void lessonTwoHasASectionForEachStep() {
        assertEquals(List.of("s2-1", "s2-2", "s2-3", "s2-4"), anchors("training-loop"));
    }

    @Test
    void lessonFourHasItsPermanentAnchors() {
        assertEquals(
                List.of(
                        "s4-1-1", "s4-1-2", "s4-2-1", "s4-2-2", "s4-2-3", "s4-3-1", "s4-3-2", "s4-3-3", "s4-3-4",
                        "s4-3-5"),
                anchors("theory"));
    }

    @Test
    void lessonFiveHasItsPermanentAnchors() {
        Lesson graphs = Lessons.bySlug("graphs").orElseThrow();
        assertEquals(
                List.of("s5-1-1", "s5-1-2", "s5-1-3", "s5-2-1", "s5-2-2", "s5-3-1", "s5-3-2", "s5-3-3"),
                graphs.sections().stream().map(Section::anchor).toList());
        assertEquals("5.2.1", graphs.section("s5-2-1").orElseThrow().number());
    }

    @Test
    void lessonSixHasItsPermanentAnchors() {
        assertEquals(List.of("s6-1", "s6-2", "s6-3", "s6-4", "s6-5", "s6-6", "s6-7"), anchors("layers"));
    }

    @Test
    void anchorsAreUniqueAndBelongToTheirLesson() {
        List<String> anchors = new ArrayList<>();
        for (Lesson lesson : Lessons.ALL) {
            for (Section section : lesson.sections()) {
                assertTrue(section.number().startsWith(lesson.number() + "."), section.anchor());
                anchors.add(section.anchor());
            }
        }
        assertEquals(anchors.size(), new HashSet<>(anchors).size());
    }

    @Test
    void aSectionOffersTwoOrThreeTriesThatAllDiffer() {
        for (Lesson lesson : Lessons.ALL) {
            for (Section section : lesson.sections()) {
                List<LabStart> tries = section.tries();
                assertTrue(tries.size() == 2 || tries.size() == 3, section.anchor());
                assertFalse(tries.contains(section.start()), section.anchor());
                assertEquals(tries.size(), new HashSet<>(tries).size(), section.anchor());
            }
        }
    }

    private static List<String> anchors(String slug) {
        return Lessons.bySlug(slug).orElseThrow().sections().stream()
                .map(Section::anchor)
                .toList();
    }
}

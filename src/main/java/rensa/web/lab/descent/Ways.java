package rensa.web.lab.descent;

import rensa.figure.plot.Plot;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;

/** The ways of the descents as far as they are shown, each ending in the point at which it stands. */
record Ways(DescentRun run, RunWords names) {
    Plot on(Plot ground) {
        Plot plot = ground;
        for (int i = 0; i < run.courses().size(); i++) {
            Course course = run.courses().get(i);
            plot = plot.path(names.name(course), Style.RUN.variant(i), course.way(run.step()));
        }
        for (int i = 0; i < run.courses().size(); i++) {
            Spot here = run.courses().get(i).spot(run.step());
            plot = plot.point("", Style.ACTIVE.variant(i), here.x(), here.y());
        }
        return plot;
    }
}

"""What must hold between items: one function per rule, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..site.site import Site
from ..source.problems import Problem
from . import (
    boxes,
    contacts,
    counting,
    emphasis,
    headings,
    html,
    ids,
    legal_facts,
    lists,
    menu,
    page_form,
    paper,
    process_pages,
    processes,
    prose,
    signs,
    training,
    workshops,
)

Rule = Callable[[Site], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    processes.steps_have_own_ids,
    processes.pages_are_not_claimed_twice,
    processes.questions_have_one_answer,
    processes.steps_of_law_cite_it,
    processes.heard_children_are_answered,
    process_pages.process_pages_are_whole,
    process_pages.process_pages_answer_first,
    legal_facts.amounts_can_be_said,
    legal_facts.ages_are_said_as_ages,
    legal_facts.uncertain_facts_say_what_to_check,
    legal_facts.facts_belong_somewhere,
    legal_facts.facts_end_after_they_begin,
    legal_facts.decisions_say_who_may_not,
    legal_facts.facts_are_stated_where_they_hold,
    contacts.prices_fit_numbers,
    contacts.old_numbers_are_gone,
    contacts.changed_numbers_were_looked_at,
    counting.deadlines_are_counted_or_excused,
    counting.only_deadlines_are_counted,
    counting.countings_have_whole_amounts,
    counting.countings_have_one_start,
    counting.followed_deadlines_are_counted,
    counting.first_days_count_in_days,
    counting.days_have_names,
    training.no_circles,
    training.paths_keep_the_order,
    training.roles_and_paths_agree,
    training.ranges_grow,
    training.events_come_in_their_order,
    workshops.minutes_fill_the_programme,
    workshops.days_follow_one_another,
    workshops.groups_have_room,
    workshops.periods_in_order,
    workshops.case_parts_name_programmes,
    workshops.tables_have_columns,
    workshops.choices_have_options,
    workshops.forms_ask_no_identity_code,
    page_form.references_exist,
    page_form.titles_are_unique,
    page_form.addresses_are_unique,
    page_form.twins_point_back,
    page_form.translations_have_an_original,
    page_form.published_pages_stay,
    ids.ids_differ_by_more_than_case,
    ids.ids_of_pages_are_small,
    ids.generated_pages_are_replaced_in_their_place,
    headings.headings_do_not_jump,
    headings.titles_are_plain,
    headings.headings_are_meant,
    lists.numbers_begin_lists,
    lists.items_begin_with_words,
    lists.items_have_marks,
    lists.items_are_not_empty,
    boxes.boxes_are_whole,
    boxes.items_in_boxes_are_short,
    boxes.tables_are_whole,
    boxes.code_is_closed,
    boxes.quotations_end,
    html.html_is_allowed,
    signs.braces_are_calls,
    signs.settings_are_known,
    signs.lines_stay,
    signs.links_are_whole,
    emphasis.emphasis_is_paired,
    menu.every_page_is_in_the_menu,
    prose.facts_are_cited,
    paper.letters_can_be_printed,
)


def broken_rules(site: Site) -> Iterator[Problem]:
    """Every problem that the rules find."""
    for rule in RULES:
        yield from rule(site)

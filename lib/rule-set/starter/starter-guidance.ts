import about from '../../../assets/starter/guidance/about.json' with { type: 'json' };
import conversation from '../../../assets/starter/guidance/conversation.json' with { type: 'json' };
import objectives from '../../../assets/starter/guidance/objectives.json' with { type: 'json' };
import often from '../../../assets/starter/guidance/often.json' with { type: 'json' };
import posts from '../../../assets/starter/guidance/posts.json' with { type: 'json' };
import principles from '../../../assets/starter/guidance/principles.json' with { type: 'json' };
import risks from '../../../assets/starter/guidance/risks.json' with { type: 'json' };
import rules from '../../../assets/starter/guidance/rules.json' with { type: 'json' };
import running from '../../../assets/starter/guidance/running.json' with { type: 'json' };
import voice from '../../../assets/starter/guidance/voice.json' with { type: 'json' };

/** The guidance of the starter rule set in reading order, not yet validated. */
export const starterGuidance = [
  ...about,
  ...objectives,
  ...risks,
  ...principles,
  ...voice,
  ...often,
  ...posts,
  ...conversation,
  ...running,
  ...rules,
];

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="draft.deletion">
  <p><fmt:message key="draft.deletion.text"/></p>
  <article class="entry" lang="<c:out value="${draft.language}"/>">
    <h2 dir="auto"><c:out value="${empty draft.name ? messages.text('draft.untitled') : draft.name}"/></h2>
    <div class="text" dir="auto"><c:out value="${draft.text}"/></div>
  </article>
  <form method="post" action="${links.to('DraftController#delete', draft.key)}">
    <t:csrf/>
    <p class="choices">
      <button><fmt:message key="draft.delete"/></button>
      <a class="button quiet" href="${draftLinks.to(draft)}"><fmt:message key="draft.deletion.no"/></a>
    </p>
  </form>
</t:page>

<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="entry.edit">
  <c:if test="${not empty merge}">
    <p class="note" role="note"><fmt:message key="${conflicts ? 'entry.overtaken.conflicts' : 'entry.overtaken.merged'}"/></p>
    <c:forEach var="choice" items="${otherChoices}">
      <p class="note" role="note"><c:out value="${choice}"/></p>
    </c:forEach>
    <c:if test="${conflicts}">
      <section class="merge" aria-labelledby="merge">
        <h2 id="merge"><fmt:message key="entry.merge"/></h2>
        <c:forEach var="part" items="${merge}">
          <c:if test="${part.kind() ne 'AGREED'}">
            <div class="part">
              <h3><fmt:message key="${part.kind() eq 'MINE' ? 'entry.merge.mine' : 'entry.merge.theirs'}"/></h3>
              <div class="text" dir="auto"><c:out value="${part.text()}"/></div>
            </div>
          </c:if>
        </c:forEach>
      </section>
    </c:if>
  </c:if>
  <form method="post" action="${links.to('ChangeController#update', entry.id)}" novalidate>
    <input type="hidden" name="base" value="${form.base}">
    <t:writing button="entry.save" previews="${links.to('ChangeController#preview', entry.id)}" drafts="${links.to('DraftController#createChange', entry.id)}"
        pictures="${links.to('PictureController#createChange', entry.id)}"/>
  </form>
  <t:editing button="entry.save"/>
  <div role="status" data-version="${links.to('LatestVersion#show', entry.id)}">
    <div class="note" id="newer" popover="manual">
      <p><fmt:message key="entry.overtaken.now"/></p>
      <button type="button" class="quiet" popovertarget="newer" popovertargetaction="hide"><fmt:message key="entry.shortcuts.close"/></button>
    </div>
  </div>
  <t:script name="newer.js"/>
  <p class="choices"><a class="button quiet" href="${links.to('EntryController#show', entry.id, entry.slug)}"><fmt:message key="entry.back"/></a></p>
</t:page>

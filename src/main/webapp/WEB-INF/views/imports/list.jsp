<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="import.title">
  <p><fmt:message key="import.text"/></p>
  <details>
    <summary><fmt:message key="import.formats"/></summary>
    <ul>
      <c:forEach var="format" items="${formats}"><c:set var="name" value="${format}"/><li><fmt:message key="import.format.${name}"/></li></c:forEach>
    </ul>
  </details>
  <form method="post" action="${links.to('ImportController#create')}?proof=${csrf.proof}" enctype="multipart/form-data" novalidate>
    <t:csrf/>
    <div class="field">
      <label for="file"><fmt:message key="import.file"/></label>
      <t:advice name="file" hint="import.file.hint"/>
      <input type="file" id="file" name="file" required <t:advised name="file" hint="import.file.hint"/>>
    </div>
    <button><fmt:message key="import.look"/></button>
  </form>
  <c:if test="${not empty imports}">
    <h2><fmt:message key="import.list"/></h2>
    <ul class="rows">
      <c:forEach var="job" items="${imports}">
        <li>
          <a href="${links.to('ImportController#show', job.id)}"><bdi><c:out value="${job.fileName}"/></bdi></a>
          <c:set var="state" value="${job.state.name().toLowerCase()}"/>
          <p class="hint"><fmt:message key="import.state.${state}"/></p>
          <p class="hint"><t:time moment="${job.madeAt}"/></p>
        </li>
      </c:forEach>
    </ul>
  </c:if>
</t:page>
